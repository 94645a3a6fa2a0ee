using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// A write that is repeated with the same idempotency key until it is answered, as a client does that cannot know the
/// outcome.
/// </summary>
public sealed class Attempt(HttpClient client, string url, object body)
{
    /// <summary>The idempotency key, which is also the request id in the audit trail.</summary>
    public string Key { get; } = Guid.CreateVersion7().ToString();

    /// <summary>The successful answer; null while there is none.</summary>
    public Reply? Answer { get; private set; }

    public bool WasReplayed => Answer?.Header("Idempotency-Replayed") == "true";

    /// <summary>Sends the request; a server that dies meanwhile is not a failure.</summary>
    /// <param name="losesAnswer">Whether the answer is dropped, as when the network fails with the server.</param>
    public async Task SendAsync(bool losesAnswer = false)
    {
        Reply answer;
        try
        {
            answer = await client.Post(url, body, ("Idempotency-Key", Key), ("X-Request-Id", Key));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
        {
            return; // killed or too slow: a client cannot tell the difference
        }

        answer.Status.ShouldBeInRange(200, 299, answer.Text);
        if (!losesAnswer)
            Answer = answer;
    }
}
