package nl.omarmt.accounts;

import java.util.Locale;
import nl.omarmt.accounts.PasswordLinks.IssuedLink;
import nl.omarmt.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a new link reaches its owner: by mail, or, while there is no mail, by the administrator who made it. */
@Component
class LinkDelivery {

    private final AccountMail mail;
    private final SiteAddress site;

    LinkDelivery(AccountMail mail, SiteAddress site) {
        this.mail = mail;
        this.site = site;
    }

    /** Makes the link and leads on; the page that shows a link is never stored, not even in the session. */
    String deliver(long id, Locale language, Model model, RedirectAttributes flash) {
        IssuedLink link = mail.issue(id, language);
        if (mail.reachesPeople()) {
            flash.addFlashAttribute("notice", "accounts.link.mailed");
            flash.addFlashAttribute("noticeAbout", link.email());
            return "redirect:/beheer/accounts";
        }
        model.addAttribute("link", link);
        model.addAttribute("address", site.of(link.path()));
        return "accounts/admin/link";
    }
}
