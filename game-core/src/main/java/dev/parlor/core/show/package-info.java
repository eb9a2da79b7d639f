/** How a decided match is shown: the narrator's words for its transcript, which never change or leak a result. */
package dev.parlor.core.show;
