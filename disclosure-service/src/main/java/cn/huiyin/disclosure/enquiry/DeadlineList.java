package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.DeadlineAccount;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 期限清单. */
@Schema(description = "期限及其说明 Deadlines with their explanation")
public record DeadlineList(@Schema(maxItems = 10) List<DeadlineAccount> deadlines) {}
