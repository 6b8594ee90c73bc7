package nl.omarmt.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of the other pages of the list that is being shown; filters stay as they are. */
@Component("pager")
public class Pager {

    /** The address of this page of the present list, relative to it. */
    public String href(int number) {
        String query = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("pagina", number == 1 ? new Object[0] : new Object[] {number})
                .encode()
                .build()
                .getQuery();
        return "?" + (query == null ? "" : query);
    }

    /** The numbers to show: the first, the last, and those round the present one; 0 stands for a gap. */
    public List<Integer> numbers(Paged<?> page) {
        List<Integer> numbers = new ArrayList<>();
        int last = page.pages();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page.number()) <= 1) {
                numbers.add(number);
            } else if (numbers.get(numbers.size() - 1) != 0) {
                numbers.add(0);
                number = number < page.number() ? page.number() - 2 : last - 1;
            }
        }
        return numbers;
    }
}
