package nl.omarmt.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page {@code me}: who is signed in, or nobody. */
@ControllerAdvice
class CurrentVisitor {

    @ModelAttribute("me")
    @Nullable
    SignedIn me(HttpServletRequest request) {
        return SignedIn.current().or(() -> PresentVisitor.of(request)).orElse(null);
    }
}
