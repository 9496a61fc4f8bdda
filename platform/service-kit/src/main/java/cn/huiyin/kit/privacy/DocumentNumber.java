package cn.huiyin.kit.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 证件号码: what has the form of a resident ID must be one, with its birth date and check character;
 * numbers of other documents have no check we know.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DocumentNumber.Check.class)
public @interface DocumentNumber {
  String message() default "身份证号码有误，请核对 the resident ID number is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the number itself. */
  class Check implements ConstraintValidator<DocumentNumber, String> {

    @Override
    public boolean isValid(String number, ConstraintValidatorContext context) {
      return ResidentId.isPlausible(number);
    }
  }
}
