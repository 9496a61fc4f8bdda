package cn.huiyin.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 发布阶段的行为: the use cases of this stage, for its resource. */
@ApplicationScoped
public class PublicationActs {
  private final PublishItem publish;
  private final DraftCorrection draftCorrection;
  private final WithdrawItem withdraw;

  @Inject
  public PublicationActs(
      PublishItem publish, DraftCorrection draftCorrection, WithdrawItem withdraw) {
    this.publish = publish;
    this.draftCorrection = draftCorrection;
    this.withdraw = withdraw;
  }

  PublishItem publish() {
    return publish;
  }

  DraftCorrection draftCorrection() {
    return draftCorrection;
  }

  WithdrawItem withdraw() {
    return withdraw;
  }
}
