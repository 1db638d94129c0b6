package app.masthead.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The catalogues of all modules together. */
@Component
class AuditCatalogues implements SubjectPages {

    private final List<String> operations;
    private final Map<String, SubjectType> subjects;

    AuditCatalogues(List<AuditCatalogue> catalogues) {
        operations = catalogues.stream()
                .flatMap(catalogue -> catalogue.actions().stream())
                .map(AuditAction::code)
                .sorted()
                .toList();
        subjects = catalogues.stream()
                .flatMap(catalogue -> catalogue.subjects().stream())
                .sorted(Comparator.comparing(SubjectType::code))
                .collect(Collectors.toMap(SubjectType::code, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    List<String> operations() {
        return operations;
    }

    /** The operations by the module that they belong to. */
    Map<String, List<String>> operationsByModule() {
        return operations.stream()
                .collect(Collectors.groupingBy(AuditCatalogues::module, TreeMap::new, Collectors.toList()));
    }

    List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    @Override
    public Optional<String> of(String type, String id) {
        return Optional.ofNullable(subjects.get(type))
                .flatMap(it -> it.address().apply(id));
    }

    @Override
    public Optional<String> of(AuditEntry entry, Map<String, Boolean> can) {
        var subject = entry.subject();
        var type = subject == null ? null : subjects.get(subject.type());
        if (subject == null || type == null || type.permission() == null || !can.containsKey(type.permission())) {
            return Optional.empty();
        }
        return of(subject.type(), subject.id());
    }

    private static String module(String operation) {
        return operation.substring(0, Math.max(0, operation.indexOf('.')));
    }
}
