package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletResponse;
import nl.omarmt.drafting.manuscripts.Place;
import nl.omarmt.drafting.reviews.Answer;
import nl.omarmt.drafting.reviews.Review;
import nl.omarmt.drafting.reviews.ReviewRefused;
import nl.omarmt.drafting.reviews.Reviews;
import nl.omarmt.publishing.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A question to read along: where the mail leads, the answer, and taking it back. It is asked with the text itself. */
@Controller
@RequestMapping("/beheer/{address}/{id:\\d{1,18}}/beoordeling/{number:\\d{1,18}}")
class ReviewController {

    private static final String OVER = "drafting/review-over";

    private final Reviews reviews;
    private final Editors editors;

    ReviewController(Reviews reviews, Editors editors) {
        this.reviews = reviews;
        this.editors = editors;
    }

    /** Leads to the text, unless the reader comes too late. */
    @GetMapping
    String show(@PathVariable String address, @PathVariable long id, @PathVariable long number, Model model) {
        Review review = reviews.find(place(address, id), number);
        if (review.ending().isEmpty()) {
            return "redirect:" + review.place().path();
        }
        return over(review, review.ending().get().message(), "", model);
    }

    /** @param seen the version of the text that the page showed */
    @PostMapping("/antwoord")
    String answer(
            @PathVariable String address,
            @PathVariable long id,
            @PathVariable long number,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam int seen,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Place place = place(address, id);
        try {
            boolean mailed = reviews.answer(place, number, answer, Fields.lines(remark), seen);
            flash.addFlashAttribute("notice", mailed ? "drafting.review.answered" : "drafting.review.answered.noMail");
            return "redirect:" + place.path();
        } catch (ReviewRefused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return over(reviews.find(place, number), refused.key(), remark, model);
        }
    }

    @PostMapping("/intrekking")
    String takeBack(
            @PathVariable String address,
            @PathVariable long id,
            @PathVariable long number,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Place place = place(address, id);
        try {
            reviews.takeBack(place, number);
            flash.addFlashAttribute("notice", "drafting.review.takenBack");
            return "redirect:" + place.path();
        } catch (ReviewRefused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return over(reviews.find(place, number), refused.key(), "", model);
        }
    }

    private Place place(String address, long id) {
        Kind kind = editors.at(address).kind();
        return Place.of(kind, id);
    }

    /** Says why nothing happened, and shows what was typed, so that it can be told in another way. */
    private static String over(Review review, String why, String typed, Model model) {
        model.addAttribute("review", review);
        model.addAttribute("why", why);
        model.addAttribute("typed", typed);
        return OVER;
    }
}
