package app.masthead.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.annotation.Annotation;

/** Conditions that ArchUnit does not bring. */
final class Rules {

    /** Each package by itself, those below a module's own as well. */
    static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    private Rules() {}

    static ArchCondition<JavaClass> haveFieldAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("have a field annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(type, found, type.getName() + (found ? " has one" : " has none")));
            }
        };
    }

    static ArchCondition<JavaField> haveEnumerated(EnumType kind) {
        return new ArchCondition<>("store the " + kind) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var stored = field.getAnnotationOfType(Enumerated.class).value() == kind;
                events.add(new SimpleConditionEvent(field, stored, field.getFullName()));
            }
        };
    }
}
