package cn.huiyin.petition.domain;

import cn.huiyin.petition.domain.state.hand.LevelHand;
import cn.huiyin.petition.domain.state.review.Execution;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 复查、复核、执行的状态: what follows a served opinion, and who acted on which level. */
@MappedSuperclass
public abstract class ReviewState extends OversightState {
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "petition_review", joinColumns = @JoinColumn(name = "petition_id"))
  @OrderColumn(name = "line")
  private List<ReviewCase> reviews = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "petition_hand", joinColumns = @JoinColumn(name = "petition_id"))
  private Set<LevelHand> levelHands = new HashSet<>();

  @Embedded private Execution execution;

  /** For persistence only. */
  protected ReviewState() {}

  protected ReviewState(UUID id) {
    super(id);
  }

  public List<ReviewCase> reviews() {
    return List.copyOf(reviews);
  }

  /** 层级经手人 (I-15). */
  public Set<LevelHand> levelHands() {
    return Set.copyOf(levelHands);
  }

  /** 执行 (I-20): of a supporting opinion; empty where nothing is to be carried out. */
  public Optional<Execution> execution() {
    return Optional.ofNullable(execution);
  }

  void open(ReviewCase value) {
    reviews.add(value);
  }

  void replaceReview(ReviewCase value) {
    reviews.replaceAll(each -> each.reviewNo().equals(value.reviewNo()) ? value : each);
  }

  void take(LevelHand value) {
    levelHands.add(value);
  }

  void take(Execution value) {
    execution = value;
  }
}
