package nl.omarmt.accounts;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who can get in: a new link, no access any more, access again. */
@Controller
@RequestMapping("/beheer/accounts/{id:\\d{1,18}}")
class AccountAccessController {

    private final Accounts accounts;
    private final LinkDelivery delivery;

    AccountAccessController(Accounts accounts, LinkDelivery delivery) {
        this.accounts = accounts;
        this.delivery = delivery;
    }

    @PostMapping("/link")
    String link(@PathVariable long id, Locale language, Model model, RedirectAttributes flash) {
        return delivery.deliver(id, language, model, flash);
    }

    @PostMapping("/blokkade")
    String disable(@PathVariable long id, RedirectAttributes flash) {
        try {
            accounts.disable(id);
        } catch (AccountRefusal refusal) {
            flash.addFlashAttribute("refusal", refusal.key());
            return "redirect:/beheer/accounts/" + id;
        }
        flash.addFlashAttribute("notice", "accounts.disabled");
        return "redirect:/beheer/accounts";
    }

    @PostMapping("/toegang")
    String enable(@PathVariable long id, RedirectAttributes flash) {
        accounts.enable(id);
        flash.addFlashAttribute("notice", "accounts.enabled");
        return "redirect:/beheer/accounts";
    }
}
