package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.casework.item.ItemFile;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.drafting.DraftItem;
import cn.huiyin.disclosure.drafting.NewDraft;
import cn.huiyin.events.disclosure.WithdrawalReason;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 一行所记的行为: the acts behind a row of items, each by the person whose act it is. */
@ApplicationScoped
public class ItemRowActs {
  private final DraftItem draft;
  private final ItemFile file;
  private final Clock clock;

  @Inject
  public ItemRowActs(DraftItem draft, ItemFile file, Clock clock) {
    this.draft = draft;
    this.file = file;
    this.clock = clock;
  }

  /** A ledger tells the title only; summary and text stay unstated. */
  DisclosureItem draft(ItemRow told, LedgerActors actors) {
    NewDraft wording =
        new NewDraft(
            told.category(), told.mode(), told.formedOn(), new Content(told.title(), null, null));
    return draft.execute(wording, told.itemNo(), editor(actors), told.formedOn());
  }

  void publish(LedgerRow row, ItemRow told, DisclosureItem item, LedgerActors actors) {
    LocalDate on = told.publishedOn();
    if (on == null || item.firstPublishedOn() != null) {
      return;
    }
    review(row, "publishedOn", told, item, actors, on);
    RowRules.act(row, "publishedOn", () -> item.publish(told.platform(), on, clock.instant()));
    file.write(item, head(actors));
  }

  void correct(LedgerRow row, ItemRow told, DisclosureItem item, LedgerActors actors) {
    LocalDate on = told.correctedOn();
    if (on == null || item.state().openVersion() > 1) {
      return;
    }
    Content same = item.latest().wording();
    RowRules.act(row, "correctedOn", () -> item.draftCorrection(same, null, editor(actors), on));
    review(row, "correctedOn", told, item, actors, on);
    RowRules.act(row, "correctedOn", () -> item.publish(told.platform(), on, clock.instant()));
    file.write(item, head(actors));
  }

  void withdraw(LedgerRow row, ItemRow told, DisclosureItem item, LedgerActors actors) {
    LocalDate on = told.withdrawnOn();
    if (on == null || item.withdrawnOn() != null) {
      return;
    }
    RowRules.act(
        row, "withdrawnOn", () -> item.withdraw(WithdrawalReason.UNSTATED, on, clock.instant()));
    file.write(item, head(actors));
  }

  /** The ledger tells one day: both reviews stand on the day of the publication. */
  private void review(
      LedgerRow row,
      String column,
      ItemRow told,
      DisclosureItem item,
      LedgerActors actors,
      LocalDate on) {
    Actor editor = editor(actors);
    RowRules.act(row, "title", () -> item.check(told.category().basis(), editor, on));
    file.write(item, editor);
    Actor unitHead = actors.as(Role.UNIT_HEAD, null);
    RowRules.act(row, column, () -> item.agree(unitHead, on));
    file.write(item, unitHead);
    Actor reviewer = actors.as(Role.SECRECY_REVIEWER, null);
    RowRules.act(row, column, () -> item.approve(reviewer, on));
    file.write(item, reviewer);
  }

  private static Actor editor(LedgerActors actors) {
    return actors.as(Role.DISCLOSURE_EDITOR, null);
  }

  private static Actor head(LedgerActors actors) {
    return actors.as(Role.BUREAU_HEAD, null);
  }
}
