package nl.omarmt.events;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import nl.omarmt.drafting.Fields;

/** Where an event is. */
@Embeddable
record Place(String locationName, String locationAddress, String district, String access) {

    static final Place UNKNOWN = new Place("", "", "", "");

    static Place of(EventForm form) {
        return new Place(
                Fields.text(form.locationName()),
                Fields.text(form.locationAddress()),
                Fields.text(form.district()),
                Fields.text(form.access()));
    }

    /** The name with the district, unless that is said by the name. */
    String words() {
        return says(locationName) ? locationName : locationName.isEmpty() ? district : locationName + ", " + district;
    }

    /** The district, unless the name or the address says it. */
    String furtherDistrict() {
        return says(locationName) || says(locationAddress) ? "" : district;
    }

    private boolean says(String text) {
        return district.isEmpty()
                || Pattern.compile("\\b" + Pattern.quote(district) + "\\b")
                        .matcher(text)
                        .find();
    }
}
