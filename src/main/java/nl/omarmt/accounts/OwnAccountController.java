package nl.omarmt.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own account: who am I here, and a new password. */
@Controller
@RequestMapping("/beheer/account")
class OwnAccountController {

    private static final int ATTEMPTS = 10;

    private final PasswordLinks links;
    private final Passwords passwords;
    private final RateLimits limits;

    OwnAccountController(PasswordLinks links, Passwords passwords, RateLimits limits) {
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new OwnPasswordForm("", ""));
        return "accounts/own";
    }

    @PostMapping
    String change(
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        limits.count("own-password", Long.toString(me.id()), ATTEMPTS, Duration.ofMinutes(15));
        passwords.problem(form.password(), me.email()).ifPresent(problem -> errors.rejectValue("password", problem));
        if (!errors.hasErrors()
                && !links.change(me.id(), form, request.getSession().getId())) {
            errors.rejectValue("present", "accounts.own.wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "accounts/own";
        }
        request.changeSessionId();
        flash.addFlashAttribute("notice", "accounts.own.changed");
        return "redirect:/beheer/account";
    }
}
