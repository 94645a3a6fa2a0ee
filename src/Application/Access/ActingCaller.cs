namespace JippApi.Application.Access;

/// <summary>
/// The person in whose name background work acts. It follows the flow of the work, across its scopes.
/// </summary>
public sealed class ActingCaller
{
    private readonly AsyncLocal<Caller?> current = new();

    /// <summary>The person; null outside such work.</summary>
    public Caller? Current => current.Value;

    /// <summary>Runs work in the name of a person.</summary>
    public async Task<T> RunAsync<T>(Caller caller, Func<Task<T>> work)
    {
        current.Value = caller; // visible to the work only: an async method restores it for its caller
        return await work();
    }
}
