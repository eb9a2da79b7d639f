package dev.parlor.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge finds what Discord refuses. */
class SpecificationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'type':['string','null']}; null; 1",
                "{'type':'integer'}; 1; 1.5",
                "{'type':'object','required':['a']}; {'a':1}; {}",
                "{'maxLength':2}; '😀😀'; 'abc'",
                "{'minLength':1}; 'a'; ''",
                "{'pattern':'^(0|[1-9][0-9]*)$'}; '10'; '01'",
                "{'enum':[1,2]}; 2; 3",
                "{'const':4}; 4; 5",
                "{'minimum':0,'maximum':9}; 9; 10",
                "{'items':{'type':'string'},'minItems':1,'maxItems':2,'uniqueItems':true}; ['a','b']; ['a','a']",
                "{'items':{'type':'string'}}; ['a']; [1]",
                "{'properties':{'a':{'type':'string'}},'additionalProperties':false}; {'a':''}; {'b':''}",
                "{'additionalProperties':{'type':'string'}}; {'b':''}; {'b':1}",
                "{'maxProperties':1}; {'b':1}; {'a':1,'b':1}",
                "{'oneOf':[{'type':'null'},{'$ref':'#/named'}]}; null; 'x'",
                "{'oneOf':[{'type':'string'},{'maxLength':3}]}; 'long'; 'x'",
                "{'anyOf':[{'type':'string'},{'type':'null'}]}; 'x'; 1",
                "{'allOf':[{'$ref':'#/named'},{'maximum':3}]}; 2; 4"
            })
    void aSchemaTellsWhatFitsFromWhatDoesNot(String schema, String fitting, String other)
            throws JsonProcessingException {
        SchemaWalk walk = new SchemaWalk(json("{'named':{'type':'integer'}}"));
        assertThat(walk.problems(json(schema), json(fitting), "body")).isEmpty();
        assertThat(walk.problems(json(schema), json(other), "body")).isNotEmpty();
    }

    @Test
    void aKeywordThatIsNotKnownIsAFault() throws JsonProcessingException {
        SchemaWalk walk = new SchemaWalk(json("{}"));
        JsonNode unknown = json("{'patternProperties':{}}");
        assertThatThrownBy(() -> walk.problems(unknown, unknown, "body")).hasMessageContaining("patternProperties");
        JsonNode astray = json("{'$ref':'#/nowhere'}");
        assertThatThrownBy(() -> walk.problems(astray, unknown, "body")).hasMessageContaining("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'content':'x'}; pinged",
                "{'allowed_mentions':{'parse':[]}}; empty",
                "{'content':'x ','allowed_mentions':{'parse':[]}}; blanks",
                "{'content':'\\ud83d','allowed_mentions':{'parse':[]}}; half a character",
                "{'embeds':[{'color':1}],'allowed_mentions':{'parse':[]}}; an embed is empty",
                "{'embeds':[{'color':1,'image':{'url':'attachment://a'}}],'allowed_mentions':{'parse':[]}}; not attached"
            })
    void theLimitsAreCheckedWithoutASpecification(String message, String problem) throws JsonProcessingException {
        assertThat(MessageRules.ofMessage(json(message))).anyMatch(found -> found.contains(problem));
    }

    @Test
    void componentsAreCheckedWithoutASpecification() throws JsonProcessingException {
        String button = "{'type':2,'style':1,'custom_id':'a','label':'%s'}";
        String two = button.formatted("x".repeat(81)) + "," + button.formatted("y");
        JsonNode twice =
                json("{'content':'x','allowed_mentions':{'parse':[]},'components':[{'type':1,'components':[%s]}]}"
                        .formatted(two));
        assertThat(MessageRules.ofMessage(twice))
                .anyMatch(found -> found.startsWith("label has 81"))
                .anyMatch(found -> found.startsWith("two components"));
        String field = "{'name':'n','value':'%s'}".formatted("v".repeat(1_000));
        String embed = "{'color':1,'fields':[%s]}".formatted(String.join(",", Collections.nCopies(7, field)));
        assertThat(MessageRules.ofMessage(json("{'allowed_mentions':{'parse':[]},'embeds':[%s]}".formatted(embed))))
                .containsExactly("the embeds have 7007 characters in all");
    }

    @Test
    void discordsOwnSpecificationRefusesWhatIsWrong() throws JsonProcessingException {
        assumeTrue(
                Specification.ofTheEnvironment().isPresent(),
                () ->
                        "Discord's specification is missing: take specs/openapi.json from github.com/discord/discord-api-spec"
                                + " and set " + Specification.VARIABLE + " to the file");
        Specification known = Specification.ofTheEnvironment().orElseThrow();
        String button = "{'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a','label':'%s'}]}]}";
        assertThat(known.problems("MessageCreateRequest", json(button.formatted("x".repeat(80)))))
                .isEmpty();
        assertThat(known.problems("MessageCreateRequest", json(button.formatted("x".repeat(81)))))
                .singleElement()
                .asString()
                .contains("maxLength 80");
        assertThat(known.problems("RichEmbed", json("{'title':1}"))).isNotEmpty();
        assertThat(known.problems("/applications/{application_id}/commands", "put", json("[{'description':'x'}]")))
                .isNotEmpty();
        assertThatThrownBy(() -> known.problems("NoSuchThing", json("{}"))).hasMessageContaining("NoSuchThing");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
