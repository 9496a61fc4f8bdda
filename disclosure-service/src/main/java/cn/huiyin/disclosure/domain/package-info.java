/** 领域核心: pure Java, Jakarta Persistence annotations, the kit's casework and calendar. */
package cn.huiyin.disclosure.domain;
