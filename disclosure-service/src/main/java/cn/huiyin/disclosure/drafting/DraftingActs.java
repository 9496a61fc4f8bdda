package cn.huiyin.disclosure.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 拟制阶段的行为: the use cases of this stage, for its resource. */
@ApplicationScoped
public class DraftingActs {
  private final DraftItem draft;
  private final ReviseDraft revise;
  private final CheckDraft check;

  @Inject
  public DraftingActs(DraftItem draft, ReviseDraft revise, CheckDraft check) {
    this.draft = draft;
    this.revise = revise;
    this.check = check;
  }

  DraftItem draft() {
    return draft;
  }

  ReviseDraft revise() {
    return revise;
  }

  CheckDraft check() {
    return check;
  }
}
