package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 分类 (第二十八至三十一条): the kind, the route, the competent unit and the matter, as a person decided.
 *
 * @param unitCode the competent unit, or null outside the county
 * @param firstOfMatter 初信初访
 */
@Embeddable
public record Classification(
    @Enumerated(EnumType.STRING) @Column(name = "kind") PetitionKind kind,
    @Enumerated(EnumType.STRING) @Column(name = "route") Route route,
    @Column(name = "subject_code") String subjectCode,
    @Column(name = "unit_code") String unitCode,
    @Column(name = "matter_no") String matterNo,
    @Column(name = "first_of_matter") boolean firstOfMatter,
    @Column(name = "classified_on") LocalDate classifiedOn) {

  public boolean is(PetitionKind other) {
    return kind == other;
  }

  /** 第三十一条第六项：only the petition procedure has the 60 days, the opinion and the review. */
  public boolean petitionProcedure() {
    return route == Route.R31_6;
  }
}
