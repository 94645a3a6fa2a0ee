using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Tests.Common;

public sealed class CodeTests
{
    [Fact]
    public void Every_value_round_trips_through_its_code()
    {
        ComeBack<Sector>();
        ComeBack<InnovationKind>();
        ComeBack<InnovationMove>();
        ComeBack<InnovationSource>();
        ComeBack<Phase>();
        ComeBack<Existence>();
        ComeBack<Publication>();
        ComeBack<InstitutionKind>();
        ComeBack<RegionKind>();
    }

    [Theory]
    [InlineData(Publication.InReview, "IN_REVIEW")]
    [InlineData(Publication.Draft, "DRAFT")]
    public void A_code_is_in_upper_snake_case(Publication value, string code) => Code.Of(value).ShouldBe(code);

    [Theory]
    [InlineData("in_review")]
    [InlineData("InReview")]
    [InlineData(" DRAFT")]
    [InlineData("0")]
    [InlineData("DRAFT,IN_REVIEW")]
    [InlineData("")]
    public void Other_texts_are_not_codes(string text) => Code.TryParse<Publication>(text, out _).ShouldBeFalse();

    [Fact]
    public void Codes_are_in_declaration_order() => Code.All<Phase>().ShouldBe(["CREATION", "DEVELOPMENT", "INSTITUTIONALISED"]);

    private static void ComeBack<TEnum>()
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            Code.TryParse<TEnum>(Code.Of(value), out var read).ShouldBeTrue();
            read.ShouldBe(value);
            Code.Parse<TEnum>(Code.Of(value)).ShouldBe(value);
        }

        Code.All<TEnum>().ShouldBeUnique();
        Code.All<TEnum>().Count.ShouldBe(Enum.GetValues<TEnum>().Length);
    }
}
