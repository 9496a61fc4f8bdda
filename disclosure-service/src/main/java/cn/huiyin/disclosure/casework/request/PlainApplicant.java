package cn.huiyin.disclosure.casework.request;

/**
 * 申请人与申请内容, readable: lives in one request's memory only.
 *
 * @param idProof number of the document shown
 */
public record PlainApplicant(
    String name, String contact, String idProof, String description, String formWanted) {

  /** Never the values: this may end up in a log. */
  @Override
  public String toString() {
    return "applicant";
  }
}
