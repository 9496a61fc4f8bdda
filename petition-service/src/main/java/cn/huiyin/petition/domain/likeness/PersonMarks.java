package cn.huiyin.petition.domain.likeness;

import java.util.Set;

/**
 * 身份盲索引: marks by which persons are told apart without being known.
 *
 * @param idNumber mark of the petitioner's ID number, or null
 * @param phone mark of the phone, or null
 * @param name mark of the name, or null
 * @param behind marks of ID numbers and phones of the people the petition speaks for
 */
public record PersonMarks(String idNumber, String phone, String name, Set<String> behind) {
  /** Nobody is named. */
  public static final PersonMarks UNKNOWN = new PersonMarks(null, null, null, Set.of());

  public PersonMarks {
    behind = Set.copyOf(behind);
  }

  boolean unknown() {
    return idNumber == null && phone == null && name == null;
  }

  /** Whether one of the two is, or speaks for, a person of the other. */
  boolean shareGroupWith(PersonMarks other) {
    return behind.stream().anyMatch(other::stands) || other.behind.stream().anyMatch(this::stands);
  }

  private boolean stands(String mark) {
    return mark.equals(idNumber) || mark.equals(phone) || behind.contains(mark);
  }
}
