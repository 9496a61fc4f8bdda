package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 侧状态 (DOMAIN 2.15): what stands beside the main line. */
@Embeddable
public record SideState(
    @Column(name = "void_requested") boolean voidRequested,
    @Column(name = "urgent") boolean urgent,
    @Column(name = "supervised") boolean supervised,
    @Enumerated(EnumType.STRING) @Column(name = "mediation") MediationState mediation,
    @Enumerated(EnumType.STRING) @Column(name = "bureau_rating") Rating bureauRating,
    @Enumerated(EnumType.STRING) @Column(name = "unit_rating") Rating unitRating) {

  /** Nothing beside the main line. */
  public static final SideState NONE =
      new SideState(false, false, false, MediationState.NONE, null, null);

  public SideState withVoidRequested() {
    return new SideState(true, urgent, supervised, mediation, bureauRating, unitRating);
  }

  /** It turned out to be no double. */
  public SideState withoutVoidRequest() {
    return new SideState(false, urgent, supervised, mediation, bureauRating, unitRating);
  }

  public SideState withUrgent() {
    return new SideState(voidRequested, true, supervised, mediation, bureauRating, unitRating);
  }

  public SideState withSupervised(boolean now) {
    return new SideState(voidRequested, urgent, now, mediation, bureauRating, unitRating);
  }

  public SideState withMediation(MediationState now) {
    return new SideState(voidRequested, urgent, supervised, now, bureauRating, unitRating);
  }

  /** 每一对象评价一次 (I-58). */
  public SideState rated(RatedObject object, Rating rating) {
    return object == RatedObject.BUREAU
        ? new SideState(voidRequested, urgent, supervised, mediation, rating, unitRating)
        : new SideState(voidRequested, urgent, supervised, mediation, bureauRating, rating);
  }

  public Rating ratingOf(RatedObject object) {
    return object == RatedObject.BUREAU ? bureauRating : unitRating;
  }
}
