package nl.omarmt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.omarmt.Sign;
import nl.omarmt.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address that a controller answers: with nobody signed in, with the wrong role, without a token. */
@SiteTest
class EveryMappingTest {

    /** What everybody may post to. Whoever adds an address here has thought about rate limits and CSRF. */
    private static final Set<String> PUBLIC_FORMS =
            Set.of("/wachtwoord-vergeten", "/wachtwoord-instellen", "/inloggen/mislukt", "/error");

    @Autowired
    MockMvc site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void nobodyGetsIntoThePrivatePartsWithoutAnAccount() throws Exception {
        for (Mapping mapping : mappings(true)) {
            MockHttpServletResponse answer = answer(mapping, csrf());
            assertThat(answer.getStatus()).as(mapping.toString()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).as(mapping.toString()).startsWith("/inloggen");
            assertThat(answer.getHeader("Cache-Control")).as(mapping.toString()).isEqualTo("no-store");
        }
    }

    @Test
    void membersOfPartnersGetIntoNothingOfTheAdminArea() throws Exception {
        for (Mapping mapping : mappings(true)) {
            assertThat(answer(mapping, Sign.asPartnerMember()).getStatus())
                    .as(mapping.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void coordinatorsGetIntoNeitherAccountsNorSettings() throws Exception {
        List<Mapping> administrators = mappings(true).stream()
                .filter(mapping -> mapping.path().matches("/beheer/(accounts|instellingen)(/.*)?"))
                .toList();
        assertThat(administrators).hasSizeGreaterThan(5);
        for (Mapping mapping : administrators) {
            assertThat(answer(mapping, Sign.asCoordinator()).getStatus())
                    .as(mapping.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothingIsAcceptedWithoutTheTokenOfAForm() throws Exception {
        List<Mapping> forms = mappings().stream()
                .filter(mapping -> !mapping.method().equals(HttpMethod.GET))
                .toList();
        assertThat(forms).hasSizeGreaterThan(10);
        for (Mapping form : forms) {
            MockHttpServletResponse answer = answer(form, request -> {
                Sign.asAdministrator().postProcessRequest(request);
                request.removeParameter("_csrf");
                return request;
            });
            assertThat(answer.getStatus()).as(form.toString()).isIn(403, 404, 405);
        }
    }

    @Test
    void onlyTheFormsThatAreMeantForEverybodyTakeAnythingFromEverybody() throws Exception {
        Set<String> open = new TreeSet<>();
        for (Mapping mapping : mappings(false)) {
            if (!mapping.method().equals(HttpMethod.GET)
                    && !Set.of(404, 405).contains(answer(mapping, csrf()).getStatus())) {
                open.add(mapping.path());
            }
        }
        assertThat(PUBLIC_FORMS).containsAll(open);
    }

    @Test
    void whatIsDeniedOutsideTheAdminAreaLooksLikeNothing() throws Exception {
        for (String path : List.of("/geheim/1", "/actuator/env", "/h2-console/x", "/verslag/1", "/.git/config")) {
            assertThat(answer(new Mapping(HttpMethod.GET, path), csrf()).getStatus())
                    .as(path)
                    .isEqualTo(404);
            assertThat(answer(new Mapping(HttpMethod.GET, path), Sign.asAdministrator())
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private MockHttpServletResponse answer(Mapping mapping, RequestPostProcessor who) throws Exception {
        return site.perform(request(mapping.method(), mapping.path()).with(who))
                .andReturn()
                .getResponse();
    }

    private List<Mapping> mappings(boolean inside) {
        List<Mapping> found = mappings().stream()
                .filter(mapping -> mapping.path().matches("/(beheer|mijn)(/.*)?") == inside)
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private List<Mapping> mappings() {
        List<Mapping> all = new ArrayList<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method :
                        methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                    all.add(new Mapping(method.asHttpMethod(), filled(pattern)));
                }
            }
        }
        return all;
    }

    /** A path that the pattern matches: numbers where numbers are wanted, the first of several words. */
    private static String filled(String pattern) {
        return pattern.replaceAll("\\{\\w+:\\\\d\\{\\d+,\\d+}}", "1")
                .replaceAll("\\{\\w+:\\\\d\\+}", "1")
                .replaceAll("\\{\\w+:(\\w+)(?:\\|[^}]*)?}", "$1")
                .replaceAll("\\{address}", "artikelen")
                .replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "1");
    }

    private record Mapping(HttpMethod method, String path) {}
}
