using Jipp.Models;

namespace JippApi.Kiota;

/// <summary>A record with the tag of the version that was read.</summary>
internal sealed record Draft(InnovationDocument Innovation, string Tag);

/// <summary>Writes of innovations.</summary>
internal sealed class Writing(Session session)
{
    public Session Session => session;

    public async Task<Draft> SaveAsync(InnovationInput input)
    {
        var (ask, answered) = Session.Headers();
        var saved = await session.Client.Api.V1.Innovations.PostAsync(
            input,
            request =>
            {
                ask(request.Headers);
                request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
                request.Options.Add(answered);
            }
        );
        return new(saved!, Session.TagOf(answered));
    }

    /// <summary>Completes a draft: members that are not set are not sent, and stay as they are.</summary>
    public async Task<Draft> CompleteAsync(Draft draft)
    {
        var (ask, answered) = Session.Headers(draft.Tag);
        var patch = new InnovationPatch
        {
            Sector = Sector.HEALTH,
            Kind = InnovationKind.PROCESS,
            Sdgs = [3],
            Innovators = ["Tim loket"],
            Sections = new()
            {
                Problem = "Lansia menunggu lama.",
                HowItWorks = "Kursi dan nomor antrean khusus.",
                Results = "Waktu tunggu turun dari 60 menjadi 15 menit.",
                Resources = "Dua petugas.",
            },
        };
        var saved = await session
            .Client.Api.V1.Innovations[draft.Innovation.Id.ToString()!]
            .PatchAsync(
                patch,
                request =>
                {
                    ask(request.Headers);
                    request.Options.Add(answered);
                }
            );
        return new(saved!, Session.TagOf(answered));
    }

    public async Task<Draft> MoveAsync(Draft draft, InnovationMove to, string? reason = null)
    {
        var (ask, answered) = Session.Headers(draft.Tag);
        var moved = await session
            .Client.Api.V1.Innovations[draft.Innovation.Id.ToString()!]
            .Transitions.PostAsync(
                new() { To = to, Reason = reason },
                request =>
                {
                    ask(request.Headers);
                    request.Options.Add(answered);
                }
            );
        return new(moved!, Session.TagOf(answered));
    }
}
