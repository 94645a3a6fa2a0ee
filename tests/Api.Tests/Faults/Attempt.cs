using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// A write that is sent again, by the same idempotency key, until it is answered: as any client does that cannot know
/// what became of it.
/// </summary>
public sealed class Attempt(HttpClient client, string url, object body)
{
    /// <summary>Its key, and the name by which the audit knows its request.</summary>
    public string Key { get; } = Guid.CreateVersion7().ToString();

    /// <summary>The answer, which is a success; null as long as there was none.</summary>
    public Reply? Answer { get; private set; }

    /// <summary>Whether the answer says that an earlier sending had been carried out.</summary>
    public bool WasReplayed => Answer?.Header("Idempotency-Replayed") == "true";

    /// <summary>Sends it; an end of the server meanwhile is no failure.</summary>
    /// <param name="losesAnswer">Whether the answer never arrives, as when the network fails with the server.</param>
    public async Task SendAsync(bool losesAnswer = false)
    {
        Reply answer;
        try
        {
            answer = await client.Post(url, body, ("Idempotency-Key", Key), ("X-Request-Id", Key));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
        {
            return; // killed meanwhile, or silent for too long: a client cannot tell one from the other
        }

        answer.Status.ShouldBeInRange(200, 299, answer.Text);
        if (!losesAnswer)
            Answer = answer;
    }
}
