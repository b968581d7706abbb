package eu.xport.portal.own;

import java.util.List;

/**
 * A contract of the insurance as its company reads it.
 *
 * @param phase in words
 * @param simulated whether some of it is not confirmed by the insurer
 */
record InsuranceView(
        String number,
        String zone,
        String phase,
        boolean mayWithdraw,
        List<Line> lines,
        List<Line> statements,
        List<Sum> sums,
        boolean simulated) {

    record Line(String label, String value) {}

    record Sum(String label, String amount, String due, String state) {}
}
