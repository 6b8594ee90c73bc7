package nl.omarmt.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import nl.omarmt.mail.MailAddress;
import nl.omarmt.security.RateLimits;
import nl.omarmt.security.VisitorAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people who forgot their password ask for a link. The answer never tells whether they have an account. */
@Controller
@RequestMapping("/wachtwoord-vergeten")
class ForgottenPasswordController {

    private static final int PER_ADDRESS = 20;
    private static final int PER_PERSON = 3;

    private final AccountMail mail;
    private final RateLimits limits;

    ForgottenPasswordController(AccountMail mail, RateLimits limits) {
        this.mail = mail;
        this.limits = limits;
    }

    @GetMapping
    String show(Model model) {
        model.asMap().putIfAbsent("sent", false);
        model.addAttribute("available", mail.isAvailable());
        model.addAttribute("inLog", !mail.reachesPeople());
        return "accounts/forgotten";
    }

    @PostMapping
    String send(
            @RequestParam(defaultValue = "") String email,
            Locale language,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String address = email.strip();
        limits.count("reset-address", VisitorAddress.of(request), PER_ADDRESS, Duration.ofHours(1));
        limits.count("reset-person", address, PER_PERSON, Duration.ofHours(1));
        if (mail.isAvailable() && MailAddress.isUsable(address)) {
            mail.remind(address, language);
        }
        flash.addFlashAttribute("sent", true);
        return "redirect:/wachtwoord-vergeten";
    }
}
