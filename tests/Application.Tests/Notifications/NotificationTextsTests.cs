using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Tests.Notifications;

public sealed class NotificationTextsTests
{
    public static TheoryData<NotificationKind> Kinds => [.. Enum.GetValues<NotificationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_texts_in_both_languages_with_the_same_arguments(NotificationKind kind)
    {
        foreach (var language in Enum.GetValues<ReadingLanguage>())
        {
            var text = NotificationTexts.Template(kind, language);
            (text.Title.Length, text.Text.Length).ShouldSatisfyAllConditions(
                lengths => lengths.Item1.ShouldBeInRange(5, 80),
                lengths => lengths.Item2.ShouldBeInRange(20, 300)
            );
            text.Text.ShouldEndWith(".");
        }

        NotificationTexts
            .ArgumentsOf(kind, ReadingLanguage.En)
            .ShouldBe(NotificationTexts.ArgumentsOf(kind, ReadingLanguage.Id), ignoreOrder: true);
    }

    [Fact]
    public void Arguments_are_not_interpreted_as_templates()
    {
        var values = new Dictionary<string, string>
        {
            ["innovation"] = "{adopter}",
            ["adopter"] = "Kota Padang",
            ["agreementNumber"] = "7",
        };

        var text = NotificationTexts.Of(NotificationKind.PlanAccepted, values, ReadingLanguage.En);

        text.Title.ShouldBe("Interest accepted: {adopter}");
        text.Text.ShouldBe(
            "The owner of the innovation “{adopter}” has accepted the replication plan of Kota Padang. Agreement number: 7."
        );
    }
}
