package nl.omarmt.importing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omarmt.partners.Sector;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the lines of an archive into the forms that coordinators post. */
class ArchiveForms {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ArchiveIndex index;
    private final Validator validator;
    private final Sector sector;

    /** @param sector of partners for which the archive has none */
    ArchiveForms(ArchiveIndex index, Validator validator, Sector sector) {
        this.index = index;
        this.validator = validator;
        this.sector = sector;
    }

    /** @throws ArchiveMistake when the site refuses something in it, or it refers to what is not there */
    <F> F form(Kind kind, ArchiveLine line, Class<F> type) {
        ArrayNode related = related(line);
        ArrayNode partners = partners(line);
        ObjectNode form = mapper.createObjectNode()
                .put("title", line.title())
                .put("slug", line.slug())
                .put("summary", line.summary());
        switch (kind) {
            case REPORT -> {
                report(form, line);
                form.set("partnerIds", partners);
                form.set("relatedRefs", related);
            }
            case ARTICLE -> {
                article(form, line);
                form.set("partnerIds", partners);
                form.set("relatedRefs", related);
            }
            case EVENT -> {
                event(form, line);
                form.set("organiserIds", partners);
            }
            case PARTNER -> partner(form, line);
            default -> throw new IllegalArgumentException(kind.word());
        }
        return valid(form, type);
    }

    private void report(ObjectNode form, ArchiveLine line) {
        form.put("metOn", day(line.date()))
                .put("place", line.place())
                .put("theme", line.theme())
                .put("introduction", line.introHtml());
        ArrayNode sections = form.putArray("sections");
        line.breakouts().forEach(breakout -> sections.addObject()
                .put("kind", "TEXT")
                .put("heading", breakout.title())
                .put("body", breakout.html()));
    }

    private static void article(ObjectNode form, ArchiveLine line) {
        form.put("kind", "NEWS")
                .put("datedOn", day(line.date()))
                .put("theme", line.theme())
                .put("body", line.bodyHtml());
    }

    private static void event(ObjectNode form, ArchiveLine line) {
        form.put("kind", "NETWORK_MEETING")
                .put("theme", line.theme())
                .put("description", line.bodyHtml())
                .put("startsOn", day(line.starts()))
                .put("startsAt", time(line.starts()))
                .put("endsOn", day(line.ends()))
                .put("endsAt", time(line.ends()))
                .put("locationName", line.place());
    }

    private void partner(ObjectNode form, ArchiveLine line) {
        form.put("description", line.bodyHtml()).put("website", line.url());
        ArrayNode sectors = form.putArray("sectors");
        line.sectors().forEach(sectors::add);
        if (sectors.isEmpty()) {
            sectors.add(sector.name());
        }
    }

    private ArrayNode related(ArchiveLine line) {
        ArrayNode refs = mapper.createArrayNode();
        line.related().forEach(slug -> {
            List<Ref> found = index.related(slug);
            if (found.isEmpty()) {
                throw new ArchiveMistake("nothing to read next has the slug " + slug);
            }
            if (found.size() > 1) {
                throw new ArchiveMistake("more than one thing to read next has the slug " + slug + ": " + found);
            }
            refs.add(found.get(0).toString());
        });
        return refs;
    }

    private ArrayNode partners(ArchiveLine line) {
        ArrayNode ids = mapper.createArrayNode();
        line.partners()
                .forEach(slug -> ids.add(index.number(Kind.PARTNER, slug)
                        .orElseThrow(() -> new ArchiveMistake("no partner has the slug " + slug))));
        return ids;
    }

    private <F> F valid(ObjectNode fields, Class<F> type) {
        F form;
        try {
            form = mapper.treeToValue(fields, type);
        } catch (JacksonException unreadable) {
            throw new ArchiveMistake(unreadable.getOriginalMessage(), unreadable);
        }
        Set<ConstraintViolation<F>> violations = validator.validate(form);
        if (!violations.isEmpty()) {
            throw new ArchiveMistake(violations.stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; ")));
        }
        return form;
    }

    private static @Nullable String day(@Nullable Instant moment) {
        return moment == null ? null : local(moment).toLocalDate().toString();
    }

    private static @Nullable String time(@Nullable Instant moment) {
        return moment == null ? null : local(moment).toLocalTime().toString();
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Time.ZONE);
    }
}
