package cn.huiyin.petition.importing.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 责任单位的前几步: receipt, acceptance, extension. */
@ApplicationScoped
class UnitSteps {
  private final ReceiptStep receipt;
  private final HandlingStep handling;

  @Inject
  UnitSteps(ReceiptStep receipt, HandlingStep handling) {
    this.receipt = receipt;
    this.handling = handling;
  }

  void take(RowCase row) {
    receipt.take(row);
    handling.take(row);
  }
}
