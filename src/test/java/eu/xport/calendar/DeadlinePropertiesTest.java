package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.PARIS;
import static eu.xport.calendar.CalendarFixtures.dayOf;
import static eu.xport.calendar.CalendarFixtures.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every deadline; set -Dxport.test.seed to repeat a run. */
class DeadlinePropertiesTest {

    private static final int CASES = 4_000;
    private static final long SEED =
            Optional.ofNullable(Long.getLong("xport.test.seed")).orElseGet(() -> (long) new Random().nextInt());

    @BeforeAll
    static void printTheSeed() {
        System.out.println("Deadlines at random: -Dxport.test.seed=" + SEED);
    }

    private final Random random = new Random(SEED);

    /** A case as it may come: any moment, any length, up to four stops, the last one perhaps still running. */
    private record Case(Instant from, Length length, ClockStops stops, Instant now) {

        Deadline deadline() {
            return new Deadline(workingDays(), Clock.fixed(now, PARIS));
        }

        LocalDate due() {
            return dayOf(deadline().after(Date.from(from), length.toString(), stops.toString()));
        }

        Stream<LocalDate> waitingDays() {
            return dayOf(Date.from(from)).plusDays(1).datesUntil(due().plusDays(1));
        }

        boolean stoodOn(LocalDate day) {
            return stops.knownAt(now).stoodAt(day.atTime(18, 0).atZone(PARIS));
        }

        LocalDate dueWithoutStops() {
            return dayOf(deadline().after(Date.from(from), length.toString()));
        }
    }

    @Test
    void aDeadlineIsAlwaysTheClosingHourOfAWorkingDayOnWhichTheClockGoes() {
        forAnyCase(any -> {
            var due = any.deadline()
                    .after(
                            Date.from(any.from()),
                            any.length().toString(),
                            any.stops().toString())
                    .toInstant()
                    .atZone(PARIS);

            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
            assertThat(workingDays().isWorkingDay(due.toLocalDate())).isTrue();
            assertThat(any.stoodOn(due.toLocalDate())).isFalse();
            assertThat(due.toLocalDate()).isAfter(dayOf(Date.from(any.from())));
        });
    }

    @Test
    void aDeadlineCountsExactlyTheDaysThatItPromises() {
        forAnyCase(any -> {
            var counted = any.waitingDays()
                    .filter(day ->
                            !any.length().isInWorkingDays() || workingDays().isWorkingDay(day))
                    .filter(day -> !any.stoodOn(day))
                    .toList();
            var last = counted.get(any.length().number() - 1);

            assertThat(last.datesUntil(any.due()))
                    .allMatch(day -> any.stoodOn(day) || !workingDays().isWorkingDay(day));
            if (any.length().isInWorkingDays()) {
                assertThat(last).isEqualTo(any.due());
            }
        });
    }

    @Test
    void aStopNeverMakesADeadlineEarlier() {
        forAnyCase(any -> assertThat(any.due()).isAfterOrEqualTo(any.dueWithoutStops()));
    }

    @Test
    void aStopThatBeginsAfterTheDeadlineChangesNothing() {
        forAnyCase(any -> {
            var after = any.due().atTime(18, 0).atZone(PARIS).toInstant().plusMillis(1 + random.nextInt(1_000_000_000));
            var later = any.stops().begin(after, after.plusSeconds(random.nextInt(10_000_000)));

            assertThat(new Case(any.from(), any.length(), later, any.now()).due())
                    .isEqualTo(any.due());
        });
    }

    @Test
    void aLongerLengthIsNeverDueEarlierAndWorkingDaysNeverBeforeCalendarDays() {
        forAnyCase(any -> {
            var longer = new Length(
                    Math.min(400, any.length().number() + 1), any.length().unit());
            var working = new Length(any.length().number(), Length.Unit.WORKING_DAYS);

            assertThat(new Case(any.from(), longer, any.stops(), any.now()).due())
                    .isAfterOrEqualTo(any.due());
            assertThat(new Case(any.from(), working, any.stops(), any.now()).due())
                    .isAfterOrEqualTo(any.due());
        });
    }

    @Test
    void aReminderStandsBetweenSubmissionAndDeadlineOrNever() {
        forAnyCase(any -> {
            var from = Date.from(any.from());
            var due = any.deadline()
                    .after(from, any.length().toString(), any.stops().toString());
            var reminder = any.deadline().reminder(due, from);

            if (!reminder.equals(Deadline.NEVER)) {
                assertThat(reminder).isAfter(from).isBefore(due);
                assertThat(reminder.toInstant().atZone(PARIS).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
                assertThat(workingDays().isWorkingDay(dayOf(reminder))).isTrue();
                assertThat(dayOf(reminder).plusDays(1).datesUntil(dayOf(due))).noneMatch(workingDays()::isWorkingDay);
            }
        });
    }

    @Test
    void theReasonsNameEachDayOnceAndOnlyDaysOfTheWait() {
        forAnyCase(any -> {
            var days =
                    any
                            .deadline()
                            .why(
                                    Date.from(any.from()),
                                    any.length().toString(),
                                    any.stops().toString())
                            .stream()
                            .map(Reason::days)
                            .flatMap(Collection::stream)
                            .toList();

            assertThat(days).doesNotHaveDuplicates().allMatch(day -> day.isBefore(any.due()));
            if (any.length().isInWorkingDays()) {
                assertThat(days.size() + any.length().number()).isEqualTo((int)
                        dayOf(Date.from(any.from())).datesUntil(any.due()).count());
            }
        });
    }

    @Test
    void stopsSurviveBeingWritten() {
        forAnyCase(any -> assertThat(ClockStops.parse(any.stops().toString())).isEqualTo(any.stops()));
    }

    @Test
    void aThousandJobsAskForLongDeadlinesWithoutWaiting() {
        var day = Instant.parse("2026-03-09T09:00:00Z");
        var stops = ClockStops.NONE;
        for (var i = 0; i < 20; i++) {
            stops = stops.begin(day.plus(Duration.ofDays(10L * i)), day.plus(Duration.ofDays(10L * i + 2)));
        }
        var any = new Case(day, Length.of("400 working days"), stops, day);

        assertThatNoException()
                .isThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                    for (var i = 0; i < 1_000; i++) {
                        any.due();
                    }
                }));
    }

    private void forAnyCase(Consumer<Case> rule) {
        for (var i = 0; i < CASES; i++) {
            var any = anyCase();
            try {
                rule.accept(any);
            } catch (AssertionError broken) {
                throw new AssertionError("broken with seed %d by %s".formatted(SEED, any), broken);
            }
        }
    }

    private Case anyCase() {
        var from =
                Instant.parse("2024-01-01T00:00:00Z").plusMillis((long) (random.nextDouble() * 16 * 365 * 86_400_000L));
        if (random.nextBoolean()) {
            from = from.truncatedTo(ChronoUnit.HOURS);
        }
        var length = new Length(
                random.nextInt(10) == 0 ? 1 + random.nextInt(400) : 1 + random.nextInt(20),
                Length.Unit.values()[random.nextInt(2)]);
        var stops = new ArrayList<ClockStop>();
        for (var i = random.nextInt(5); i > 0; i--) {
            var begin = from.plus(minutes(-5_000, 40_000));
            stops.add(new ClockStop(begin, begin.plus(minutes(0, 20_000))));
        }
        if (random.nextBoolean()) {
            stops.add(new ClockStop(from.plus(minutes(0, 30_000)), null));
        }
        return new Case(from, length, new ClockStops(stops), from.plus(minutes(0, 60_000)));
    }

    /** Many of them on the hour, so that 18:00 sharp comes up as well. */
    private Duration minutes(int least, int most) {
        var minutes = least + random.nextInt(most - least);
        return Duration.ofMinutes(random.nextBoolean() ? minutes : minutes / 60 * 60L);
    }
}
