package nl.omarmt.accounts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.omarmt.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators keep the accounts. */
@Controller
@RequestMapping("/beheer/accounts")
class AccountAdminController {

    private final Accounts accounts;
    private final LinkDelivery delivery;

    AccountAdminController(Accounts accounts, LinkDelivery delivery) {
        this.accounts = accounts;
        this.delivery = delivery;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "accounts/admin/index";
    }

    @GetMapping("/nieuw")
    String blank(Model model) {
        model.addAttribute(
                "form", new InvitationForm(null, null, Roles.OFFERED.get(0).name()));
        return "accounts/admin/new";
    }

    @PostMapping("/nieuw")
    String invite(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                long id = accounts.add(
                        Objects.requireNonNull(form.email()),
                        Objects.requireNonNull(form.name()),
                        Roles.named(form.role()));
                return delivery.deliver(id, language, model, flash);
            } catch (EmailTaken taken) {
                errors.rejectValue("email", "accounts.email.taken");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "accounts/admin/new";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(@PathVariable long id, Model model) {
        AccountRow account = accounts.row(id);
        model.addAttribute(
                "form", new AccountForm(account.name(), account.role().name()));
        model.addAttribute("account", account);
        return "accounts/admin/edit";
    }

    @PostMapping("/{id:\\d{1,18}}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                accounts.change(id, form);
                flash.addFlashAttribute("notice", "accounts.changed");
                return "redirect:/beheer/accounts";
            } catch (AccountRefusal refusal) {
                errors.rejectValue("role", refusal.key());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("account", accounts.row(id));
        return "accounts/admin/edit";
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return Roles.OFFERED;
    }
}
