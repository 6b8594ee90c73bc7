package nl.omarmt;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import nl.omarmt.security.Role;
import nl.omarmt.security.SignedIn;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a request in: {@code site.perform(post("/beheer/...").with(Sign.asCoordinator()))}. The CSRF token comes with it. */
public final class Sign {

    private Sign() {}

    public static RequestPostProcessor asCoordinator() {
        return as(new SignedIn(101, "coordinator@example.org", "Coco Coördinator", Role.COORDINATOR, true, null));
    }

    public static RequestPostProcessor asAdministrator() {
        return as(new SignedIn(102, "beheerder@example.org", "Ada Beheerder", Role.ADMINISTRATOR, true, null));
    }

    public static RequestPostProcessor asPartnerMember() {
        return as(new SignedIn(103, "lid@example.org", "Lies Lid", Role.PARTNER_MEMBER, true, null));
    }

    public static RequestPostProcessor as(SignedIn person) {
        return request -> csrf().postProcessRequest(user(person).postProcessRequest(request));
    }
}
