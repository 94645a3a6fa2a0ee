using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Moves the questions about a record that is merged to the surviving one, whose owner answers from then on.</summary>
internal sealed class MergedInnovationQuestions(IAppDb db) : IMergeFollower
{
    public string Feature => "questions";

    public async Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct)
    {
        InnovationId? id = merged.Id;
        var questions = await db.Questions.Where(q => q.InnovationId == id).ToListAsync(ct);
        foreach (var question in questions)
            question.MoveTo(survivor.Id, at);
        return questions.Count == 0 ? null : JsonSerializer.Serialize(new Moved(merged.Id.Value, [.. questions.Select(q => q.Id.Value)]));
    }

    public async Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct)
    {
        var moved = JsonSerializer.Deserialize<Moved>(state)!;
        List<QuestionId> ids = [.. moved.Questions.Select(id => new QuestionId(id))];
        foreach (var question in await db.Questions.Where(q => ids.Contains(q.Id)).ToListAsync(ct))
            question.MoveTo(new(moved.From), at);
    }

    private sealed record Moved(Guid From, IReadOnlyList<Guid> Questions);
}
