using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>A question to people about a record.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Entry">The question.</param>
/// <param name="Title">Title of the record.</param>
/// <param name="People">The people to ask.</param>
internal sealed record Question(AttestationCampaign Campaign, AttestationEntry Entry, string Title, IReadOnlyList<AccountId> People);

/// <summary>
/// Writes the messages of campaigns: one for each record, each with its own link, up to as many as a person can be
/// expected to read. Whoever writes for more records is told once to sign in for the others.
/// </summary>
internal sealed class Questions(IAppDb db, NotificationWriter notices)
{
    /// <summary>Maximum number of messages to a person about a campaign, each time that it asks.</summary>
    public const int MaxPerPerson = 20;

    /// <summary>Adds the messages to the next save.</summary>
    /// <param name="asked">The questions.</param>
    /// <param name="stage">0 when asking for the first time, otherwise the number of the reminder.</param>
    /// <param name="ct">The cancellation token.</param>
    public async Task AddAsync(IReadOnlyList<Question> asked, byte stage, CancellationToken ct)
    {
        List<Notice> told = [];
        foreach (var questions in asked.GroupBy(question => question.Campaign.Id))
        {
            var (campaign, prefix) = (questions.First().Campaign, $"attest-{questions.Key.Value:N}-{stage}-");
            var counts = await CountsAsync([.. questions.SelectMany(question => question.People).Distinct()], prefix, ct);
            foreach (var question in questions)
            {
                foreach (var person in question.People)
                {
                    var count = counts[person] = counts.GetValueOrDefault(person) + 1;
                    if (count <= MaxPerPerson)
                        told.Add(Single(question, person, prefix, stage));
                    else if (count == MaxPerPerson + 1)
                        told.Add(Others(campaign, question.Entry, person, prefix));
                }
            }
        }

        await notices.AddAsync(told, ct);
    }

    /// <summary>Returns how many messages people have got.</summary>
    private async Task<Dictionary<AccountId, int>> CountsAsync(List<AccountId> people, string prefix, CancellationToken ct)
    {
#pragma warning disable CA1310 // becomes SQL
        return await db
            .Notifications.Where(n => people.Contains(n.AccountId) && n.Key.StartsWith(prefix))
#pragma warning restore CA1310
            .GroupBy(n => n.AccountId)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, ct);
    }

    private static Notice Single(Question question, AccountId person, string prefix, byte stage)
    {
        var (entry, values) = (question.Entry, AttestationSteps.ValuesOf(question.Campaign));
        values["innovation"] = question.Title;
        values[AttestationLink.EntryArgument] = entry.Id.Value.ToString();
        values[AttestationLink.GenerationArgument] = AttestationSteps.Text(entry.LinkGeneration);
        return new(
            $"{prefix}{entry.Id.Value:N}",
            stage == 0 ? NotificationKind.AttestationRequested : NotificationKind.AttestationReminder,
            [person],
            PathOf(entry.InnovationId),
            values
        );
    }

    private static Notice Others(AttestationCampaign campaign, AttestationEntry entry, AccountId person, string prefix) =>
        new(
            $"{prefix}others",
            NotificationKind.AttestationsRequested,
            [person],
            $"innovations?institutionId={entry.OwnerId?.Value}",
            AttestationSteps.ValuesOf(campaign)
        );

    private static string PathOf(InnovationId innovation) => $"innovations/{innovation.Value}";
}
