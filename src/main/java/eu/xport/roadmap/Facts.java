package eu.xport.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is counted of a delivered action; which of it depends on the family of its service. */
public record Facts(
        Integer participants,
        BigDecimal hours,
        Integer businessesMet,
        String deliverable,
        String country,
        String legalForm,
        String position,
        LocalDate hiredOn) {}
