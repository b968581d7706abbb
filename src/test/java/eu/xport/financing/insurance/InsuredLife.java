package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * One contract as chance has it, and what must become of it: computed in cents by the words of the programme, with
 * nothing of the application.
 */
class InsuredLife {

    private final Random chance;
    private final Map<Integer, LocalDate> put = new HashMap<>();
    private final Map<String, LocalDate> paid = new HashMap<>();
    private final int fails;
    final boolean scheme;
    final int years;
    final long budget;
    final long[] spent;
    final long[] sold;
    LocalDate signed;

    InsuredLife(Random chance) {
        this.chance = chance;
        this.scheme = chance.nextBoolean();
        this.years = 2 + chance.nextInt(2);
        this.budget = 3_000_000L + chance.nextInt(40_000_000);
        var idle = chance.nextInt(20) == 0;
        this.spent = amounts(years, idle ? 1 : budget * 3 / (2 * years));
        this.sold = amounts(years + 2, chance.nextInt(3) == 0 ? 1 : budget * 4);
        this.fails = chance.nextInt(6) == 0 ? days(1, 12) : Integer.MAX_VALUE;
    }

    /** At an instalment, and for all that follow. */
    boolean fails(int number) {
        return number >= fails;
    }

    boolean mayFail() {
        return fails < Integer.MAX_VALUE;
    }

    boolean isPartlyUnpaid() {
        return fails(instalments());
    }

    /** Nobody tells of an instalment after the one at which the company fails. */
    int notices() {
        return Math.min(fails, instalments()) + delays();
    }

    private long[] amounts(int number, long most) {
        return LongStream.generate(() -> Math.floorMod(chance.nextLong(), most))
                .limit(number)
                .toArray();
    }

    /** Between two days. */
    int days(int from, int to) {
        return from + chance.nextInt(to - from + 1);
    }

    boolean putsOff(int number) {
        return !put.containsKey(number) && chance.nextInt(10) == 0;
    }

    void put(int number, LocalDate until) {
        put.put(number, until);
    }

    void paid(String what, LocalDate on) {
        assertThat(paid.put(what, on)).as("%s is paid once", what).isNull();
    }

    private int delays() {
        return put.size();
    }

    private int instalments() {
        return repayment() == 0 ? 0 : years == 2 ? 12 : 16;
    }

    LocalDate due(int number) {
        return put.getOrDefault(number, signed.plusMonths(12L * (years + 2) + 3L * number));
    }

    /** What the contract must have come to, a line for each sum. */
    List<String> expected() {
        var lines = new ArrayList<String>();
        lines.add(line("ADVANCE 1", advance() - premium()));
        var balance = earned() - advance();
        if (balance != 0) {
            lines.add(line(balance > 0 ? "BALANCE 1" : "GIVEN_BACK 1", Math.abs(balance)));
        }
        var left = repayment();
        for (var number = 1; number <= instalments(); number++) {
            var part = number == instalments() ? left : Math.min(each(), left);
            left -= part;
            lines.add(line("INSTALMENT " + number, part) + " due " + due(number));
        }
        if (isPartlyUnpaid()) {
            lines.add("CLAIMED " + BigDecimal.valueOf(claimed(), 2));
        }
        return lines.stream().sorted().toList();
    }

    private String line(String what, long cents) {
        return what + " " + BigDecimal.valueOf(cents, 2) + " paid " + paid.get(what);
    }

    /** What is missing to the least share of all that was received. */
    private long claimed() {
        return Math.max(0, least() - each() * (fails - 1));
    }

    /** Of all instalments but the last, rounded to the cent. */
    private long each() {
        return (2 * repayment() + instalments()) / (2 * instalments());
    }

    private long advance() {
        return part(50, part(65, budget));
    }

    private long premium() {
        return scheme ? part(3, budget) : 0;
    }

    private long earned() {
        return part(65, Math.min(LongStream.of(spent).sum(), budget));
    }

    private long repayment() {
        return Math.min(earned(), Math.max(least(), part(10, LongStream.of(sold).sum())));
    }

    private long least() {
        return part(scheme ? 30 : 35, earned());
    }

    private static long part(int percent, long cents) {
        return (cents * percent + 50) / 100;
    }
}
