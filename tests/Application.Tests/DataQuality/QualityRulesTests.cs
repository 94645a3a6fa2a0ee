using System.Text;
using JippApi.Application.Common;
using JippApi.Application.DataQuality;
using JippApi.Application.ReferenceData;
using JippApi.Domain.DataQuality;
using Microsoft.Extensions.Logging.Abstractions;

namespace JippApi.Application.Tests.DataQuality;

public sealed class QualityRulesTests
{
    private static readonly QualityTester Tester = new(QualityTests.All, NullLogger<QualityTester>.Instance);

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (rule, verdict, record) in QualityCase.All())
                data.Add(rule, verdict, record);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_what_it_should_and_nothing_else(string rule, string verdict, string record)
    {
        var found = Tester.Test(Guid.Empty, QualityCase.Of(record));

        found.ShouldAllBe(one => one.Outcome == QualityOutcome.Found);
        found.Any(one => Code.Of(one.Rule.Rule) == rule).ShouldBe(verdict == "FOUND", string.Join(", ", found));
    }

    [Fact]
    public void Nothing_is_found_in_a_good_record() => Tester.Test(Guid.Empty, QualityCase.Of()).ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_cases_of_both_kinds()
    {
        foreach (var verdict in new[] { "FOUND", "CLEAN" })
        {
            var rules = QualityCase.All().Where(one => one.Verdict == verdict).Select(one => one.Rule).Distinct();
            rules.ShouldBe(Code.All<QualityRule>(), ignoreOrder: true);
        }
    }

    [Fact]
    public void Every_rule_has_a_test_and_is_described()
    {
        QualityTests.All.Keys.ShouldBe(Enum.GetValues<QualityRule>(), ignoreOrder: true);
        QualityRuleBook.All.Select(entry => entry.Rule).ShouldBe(Enum.GetValues<QualityRule>(), ignoreOrder: true);
        QualityRuleBook.All.Select(entry => entry.Severity).ShouldBe(QualityRuleBook.All.Select(entry => entry.Severity).Order());
        QualityRuleBook.All.ShouldAllBe(entry => entry.HelpId.EndsWith('.') && entry.HelpEn.EndsWith('.') && entry.Version > 0);
    }

    [Fact]
    public void The_labels_are_those_of_the_reference_data() =>
        QualityRuleBook
            .All.Select(entry => new ReferenceValue(Code.Of(entry.Rule), entry.LabelId, entry.LabelEn, null))
            .ShouldBe(ReferenceSets.All["quality-rules"], ignoreOrder: true);

    [Fact]
    public void A_rule_does_not_hold_before_its_day() =>
        Tester.Test(Guid.Empty, QualityCase.Of("""{"title":"Tes ITSA LAGI"}""") with { Today = new(2025, 12, 31) }).ShouldBeEmpty();

    [Fact]
    public void A_rule_that_fails_says_so_and_stops_no_other()
    {
        var tester = new QualityTester(
            new Dictionary<QualityRule, Func<QualityFacts, QualitySign?>>(QualityTests.All)
            {
                [QualityRule.NoOwner] = _ => throw new InvalidOperationException("Layanan Antar Obat"),
            },
            NullLogger<QualityTester>.Instance
        );

        var found = tester.Test(Guid.Empty, QualityCase.Of("""{"title":"Tes ITSA LAGI"}"""));

        found
            .Select(one => (one.Rule.Rule, one.Outcome, one.Sign.Value))
            .ShouldBe([
                (QualityRule.TestRecord, QualityOutcome.Found, "Tes ITSA LAGI"),
                (QualityRule.NoOwner, QualityOutcome.Broken, nameof(InvalidOperationException)),
            ]);
    }

    [Fact]
    public void A_personal_number_is_never_repeated()
    {
        var found = Tester.Test(Guid.Empty, QualityCase.Of("""{"problem":"NIK 1371014506800001, 0812-3456-7890"}"""));

        found.Select(one => one.Rule.Rule).ShouldBe([QualityRule.IdentityNumber, QualityRule.MobileNumber]);
        found.ShouldAllBe(one => one.Sign.Value == null);
        found.SelectMany(one => one.Sign.Members).ShouldBe(["/sections/problem", "/sections/problem"]);
    }

    [Fact]
    public void A_personal_number_is_not_repeated_beside_other_signs_either()
    {
        var found = Tester.Test(Guid.Empty, QualityCase.Of("""{"problem":"<b>1371014506800001</b> 0812-3456-7890"}"""));

        found.ShouldContain(one => one.Rule.Rule == QualityRule.MarkupLeft && one.Sign.Value != null);
        found.ShouldAllBe(one => one.Sign.Value == null || !one.Sign.Value.Any(char.IsDigit));
    }

    [Fact]
    public void An_excerpt_halves_no_character()
    {
        var smiles = string.Concat(Enumerable.Repeat("😀", 15));

        var found = Tester.Test(Guid.Empty, QualityCase.Of($$"""{"problem":"{{smiles}}a<b>a{{smiles}}"}"""));

        var excerpt = found.Single(one => one.Rule.Rule == QualityRule.MarkupLeft).Sign.Value.ShouldNotBeNull();
        excerpt.EnumerateRunes().ShouldNotContain(Rune.ReplacementChar);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<p ")]
    [InlineData("[b")]
    [InlineData("&#")]
    [InlineData("0812 ")]
    [InlineData("13710145068")]
    [InlineData("😀")]
    [InlineData("\u200Bı")]
    [InlineData("https://")]
    public void A_mess_of_thousands_of_characters_is_tested_too(string part)
    {
        var mess = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
        var facts = QualityCase.Of();
        facts = facts with
        {
            Content = facts.Content with
            {
                Title = mess[..500],
                Summary = mess[..4_000],
                Sections = new(mess, mess, mess, mess, mess, mess, mess, mess),
                References = [.. Enumerable.Repeat(mess[..500], 50)],
                Notes = [.. Enumerable.Repeat(mess[..500], 50)],
            },
        };

        var found = Tester.Test(Guid.Empty, facts);

        found.ShouldAllBe(one => one.Outcome == QualityOutcome.Found);
        found.ShouldAllBe(one => one.Sign.Value == null || one.Sign.Value.Length <= QualitySign.ValueMaxLength);
        found.ShouldAllBe(one => one.Sign.Members.Count <= 20);
    }
}
