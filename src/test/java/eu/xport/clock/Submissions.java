package eu.xport.clock;

import static eu.xport.clock.FrenchDays.inParis;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** When companies send their diagnosis: at night, on the eve of days of rest, while the clocks change. */
final class Submissions {

    private static final List<String> MOMENTS = List.of(
            "2027-01-04T00:00+01:00",
            "2027-01-08T23:10+01:00",
            "2027-01-15T18:01+01:00",
            "2027-01-29T17:59+01:00",
            "2027-02-01T09:00+01:00",
            "2027-02-27T23:59+01:00",
            "2027-03-01T08:59+01:00",
            "2027-03-12T22:00+01:00",
            "2027-03-24T12:00+01:00",
            // Good Friday is a working day; on Easter Sunday the clocks go forward from 2 to 3.
            "2027-03-26T19:00+01:00",
            "2027-03-27T23:59+01:00",
            "2027-03-28T01:59:59+01:00",
            "2027-03-28T03:00+02:00",
            "2027-03-28T03:30+02:00",
            "2027-04-30T18:00+02:00",
            // The eve of the Ascension, two days before a Victory Day on a Saturday; the eve of Whit Sunday.
            "2027-05-05T17:30+02:00",
            "2027-05-15T02:30+02:00",
            "2027-06-30T23:59+02:00",
            "2027-07-10T11:00+02:00",
            "2027-07-13T18:30+02:00",
            "2027-08-13T16:00+02:00",
            "2027-08-31T10:00+02:00",
            "2027-09-14T15:00+02:00",
            "2027-10-08T21:45+02:00",
            "2027-10-29T23:59+02:00",
            // Half past two comes twice in this night.
            "2027-10-31T02:30+02:00",
            "2027-10-31T02:30+01:00",
            "2027-11-10T17:59+01:00",
            "2027-12-17T20:00+01:00",
            "2027-12-24T17:00+01:00",
            "2027-12-31T23:59+01:00",
            "2028-01-01T00:00+01:00",
            "2028-01-31T14:00+01:00",
            "2028-02-14T23:59+01:00",
            "2028-02-26T12:00+01:00",
            "2028-02-28T23:59+01:00",
            "2028-02-29T12:00+01:00",
            "2028-03-24T23:00+01:00",
            "2028-03-26T01:30+01:00",
            "2028-03-26T03:00+02:00",
            // The eve of Easter, then of a Labour Day on a Monday, then of the Ascension.
            "2028-04-13T18:30+02:00",
            "2028-04-28T23:30+02:00",
            "2028-05-24T09:00+02:00",
            "2028-07-13T23:59+02:00",
            "2028-08-31T08:00+02:00",
            "2028-10-27T22:22+02:00",
            "2028-10-29T02:59:59+02:00",
            "2028-10-29T02:00+01:00",
            "2028-11-30T18:00+01:00",
            "2028-12-31T23:59+01:00");

    private Submissions() {}

    static Stream<ZonedDateTime> all() {
        return MOMENTS.stream().map(moment -> inParis(moment));
    }
}
