package cn.huiyin.disclosure.casework;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** 合理的日期: from 1949-10-01 to 2999-12-31, which the calendar counts in; absent is fine. */
@Constraint(validatedBy = CivilDate.Within.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface CivilDate {
  String message() default "日期须在1949-10-01至2999-12-31之间 a date from 1949-10-01 to 2999-12-31";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check. */
  class Within implements ConstraintValidator<CivilDate, LocalDate> {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    @Override
    public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
      return date == null || !date.isBefore(FIRST) && !date.isAfter(LAST);
    }
  }
}
