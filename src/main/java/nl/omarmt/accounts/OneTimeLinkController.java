package nl.omarmt.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.omarmt.accounts.PasswordLinks.LinkTarget;
import nl.omarmt.mail.MailAddress;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.VisitorAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind a one-time link: choose a password. Opening it spends nothing; only posting the form does. */
@Controller
@RequestMapping("/wachtwoord-instellen")
class OneTimeLinkController {

    private static final int PER_ADDRESS = 30;
    private static final int LONGEST_NAME = 100;

    private final PasswordLinks links;
    private final Passwords passwords;
    private final RateLimits limits;

    OneTimeLinkController(PasswordLinks links, Passwords passwords, RateLimits limits) {
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        Optional<LinkTarget> target = links.target(token);
        model.addAttribute("form", new PasswordForm(token, "", "", ""));
        return page(target, model, response);
    }

    @PostMapping
    String choose(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        limits.count("link-address", VisitorAddress.of(request), PER_ADDRESS, Duration.ofHours(1));
        Optional<LinkTarget> target = links.target(form.token());
        target.ifPresent(known -> check(form, known, errors));
        if (target.isPresent() && errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(target, model, response);
        }
        if (target.isEmpty() || !links.answer(form)) {
            return page(Optional.empty(), model, response);
        }
        flash.addFlashAttribute("notice", "accounts.link.done");
        return "redirect:/inloggen";
    }

    private void check(PasswordForm form, LinkTarget target, BindingResult errors) {
        String email = target.email();
        if (email == null) {
            email = form.email();
            if (!MailAddress.isUsable(email)) {
                errors.rejectValue("email", "accounts.email.invalid");
            }
            if (form.name().isEmpty()) {
                errors.rejectValue("name", "accounts.name.missing");
            } else if (form.name().length() > LONGEST_NAME) {
                errors.rejectValue("name", "accounts.name.long");
            }
        }
        passwords.problem(form.password(), email).ifPresent(problem -> errors.rejectValue("password", problem));
    }

    /** A link that works no more is answered alike whether it ever did. */
    private static String page(Optional<LinkTarget> target, Model model, HttpServletResponse response) {
        // The address of this page is a secret.
        response.setHeader("Referrer-Policy", "no-referrer");
        if (target.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "accounts/expired";
        }
        model.addAttribute("target", target.get());
        return "accounts/password";
    }
}
