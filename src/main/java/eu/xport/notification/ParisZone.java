package eu.xport.notification;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The clocks of Normandy, for programs that do not know them: the rule of the European Union since 1996 (Directive 2000/84/EC). */
final class ParisZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisZone() {}

    static VTimeZone component() {
        var zone = new VTimeZone();
        zone.add(new TzId("Europe/Paris"));
        zone.add(observance(
                new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1996, 3, 31, 2, 0), "BYMONTH=3;BYDAY=-1SU"));
        zone.add(observance(
                new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0), "BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance rule, String name, ZoneOffset from, ZoneOffset to, LocalDateTime first, String day) {
        rule.add(new TzName(name));
        rule.add(new TzOffsetFrom(from));
        rule.add(new TzOffsetTo(to));
        rule.add(new DtStart<>(first));
        rule.add(new RRule<>("FREQ=YEARLY;" + day));
        return rule;
    }
}
