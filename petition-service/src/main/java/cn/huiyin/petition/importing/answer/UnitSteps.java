package cn.huiyin.petition.importing.answer;

import cn.huiyin.petition.importing.known.RowCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 责任单位的前几步: receipt, acceptance, extension. */
@ApplicationScoped
public class UnitSteps {
  private final ReceiptStep receipt;
  private final HandlingStep handling;

  @Inject
  UnitSteps(ReceiptStep receipt, HandlingStep handling) {
    this.receipt = receipt;
    this.handling = handling;
  }

  public void take(RowCase row) {
    receipt.take(row);
    handling.take(row);
  }
}
