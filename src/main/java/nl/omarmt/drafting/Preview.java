package nl.omarmt.drafting;

import java.util.List;
import nl.omarmt.web.Described;
import org.springframework.validation.FieldError;

/**
 * A page as it would be if it were published now.
 *
 * @param view the template that shows it
 * @param faults what somebody typed that the page cannot show, or not all of
 * @param published whether readers see an older version of it
 */
record Preview(String view, Described page, Sheet sheet, List<FieldError> faults, boolean published) {}
