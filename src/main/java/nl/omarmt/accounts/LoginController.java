package nl.omarmt.accounts;

import jakarta.servlet.http.HttpServletResponse;
import nl.omarmt.security.LoginAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which people log in; Spring Security reads what it posts. */
@Controller
class LoginController {

    @GetMapping("/inloggen")
    String show(@RequestParam(required = false) @Nullable String naar, Model model) {
        return form(naar, "", false, model);
    }

    private static String form(@Nullable String naar, String email, boolean refused, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("refused", refused);
        model.addAttribute("naar", LoginAttempts.destination(naar).orElse(""));
        return "accounts/login";
    }

    /** The same form with the address that was typed, and without telling which of the two was wrong. */
    @PostMapping(LoginAttempts.FAILED)
    String refused(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String naar,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(naar, email, true, model);
    }
}
