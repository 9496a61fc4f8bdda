package cn.huiyin.petition.domain.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 上一级机关 (第三十五、三十六条, I-15): which organs may review what an organ has decided. A town's and a
 * department's superior is the county government, for which its review office or its petition
 * bureau acts; a department's may also be the department that guides it; a vertically managed
 * organ's is its own superior; a county government's is the city.
 */
public final class SuperiorOrgans {
  private final UnitTree units;

  public SuperiorOrgans(UnitTree units) {
    this.units = units;
  }

  /** Codes of the organs in question, the one the system names first; empty when none is known. */
  public List<String> above(String unitCode) {
    Optional<String> superior = units.nextHigher(unitCode).filter(working());
    Stream<String> offices =
        superior.stream()
            .flatMap(
                code ->
                    Stream.concat(
                        units.officesOf(code, UnitKind.REVIEW_BODY),
                        units.officesOf(code, UnitKind.PETITION_BUREAU)))
            .map(Unit::code)
            .limit(1);
    Stream<String> guiding =
        units.unit(unitCode).map(Unit::superiorDepartmentCode).filter(working()).stream();
    return Stream.of(offices, superior.stream(), guiding)
        .flatMap(codes -> codes)
        .distinct()
        .toList();
  }

  /** An organ must be in the directory to be given a case: somebody must own it (I-01). */
  private Predicate<String> working() {
    return code -> units.unit(code).filter(Unit::active).isPresent();
  }
}
