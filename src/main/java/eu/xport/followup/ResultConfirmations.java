package eu.xport.followup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.repository.ListCrudRepository;

/** What companies said to their results. */
interface ResultConfirmations extends ListCrudRepository<ResultConfirmation, Long> {

    /** Those of some results, by the result. */
    default Map<Long, ResultConfirmation> of(List<Result> results) {
        return findAllById(results.stream().map(Result::id).toList()).stream()
                .collect(Collectors.toMap(ResultConfirmation::result, Function.identity()));
    }
}
