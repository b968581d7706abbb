package eu.xport.modelling.gate;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Releases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The archive as people read it. */
@Component
class ReleaseList {

    private static final int LAST_PAGE = 2000;

    private final Archive archive;
    private final Releases releases;
    private final People people;

    ReleaseList(Archive archive, Releases releases, People people) {
        this.archive = archive;
        this.releases = releases;
        this.people = people;
    }

    /** @param ownInForce whether the models that came with the application are the ones in force */
    record Page(List<Line> lines, boolean ownInForce, int page, boolean hasMore) {}

    record Line(
            String deployment,
            String passedAt,
            String author,
            boolean inForce,
            List<File> changed,
            List<File> others) {}

    record File(String name, String checksum) {}

    Page page(int asked, Locale language) {
        var page = Math.max(1, Math.min(LAST_PAGE, asked));
        var found = archive.page(page);
        var inForce = releases.inForce().orElse("");
        var names = people.names(
                found.values().stream().map(ReleaseList::author).distinct().toList());
        var lines = found.entrySet().stream()
                .limit(Archive.PAGE)
                .map(release -> line(release, inForce, names, language))
                .toList();
        return new Page(lines, page == 1 && lines.stream().noneMatch(Line::inForce), page, found.size() > Archive.PAGE);
    }

    private static Line line(
            Map.Entry<String, List<Archive.Kept>> release, String inForce, Map<String, String> names, Locale language) {
        var any = release.getValue().get(0);
        return new Line(
                release.getKey(),
                PrintedDate.moment(any.passedAt().toInstant(), language),
                names.getOrDefault(any.author(), any.author()),
                release.getKey().equals(inForce),
                files(release.getValue(), true),
                files(release.getValue(), false));
    }

    private static String author(List<Archive.Kept> files) {
        return files.get(0).author();
    }

    private static List<File> files(List<Archive.Kept> files, boolean changed) {
        return files.stream()
                .filter(file -> file.changed() == changed)
                .map(file -> new File(file.file(), file.checksum()))
                .toList();
    }
}
