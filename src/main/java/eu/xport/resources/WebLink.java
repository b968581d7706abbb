package eu.xport.resources;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page of somebody else that companies need.
 *
 * @param kind {@code WEBSITE} or {@code DOCUMENT}
 * @param services the codes of the services and schemes that it belongs to
 * @param families the needs that it answers, as services call them
 * @param stages of the journey in which it is of use; none for all, as with countries and sectors
 */
public record WebLink(
        String code,
        String kind,
        Map<Locale, String> names,
        URI address,
        List<String> partners,
        List<String> services,
        List<String> families,
        List<String> stages,
        List<String> countries,
        List<String> sectors) {

    static WebLink of(Row row) {
        return new WebLink(
                row.text("code"),
                row.text("kind"),
                row.inBothLanguages("name"),
                URI.create(row.text("url")),
                row.codes("partners"),
                row.codes("services"),
                row.codes("families"),
                row.codes("stages"),
                row.codes("countries"),
                row.codes("sectors"));
    }

    public String name(Locale language) {
        return names.get(language);
    }
}
