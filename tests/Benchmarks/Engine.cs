using JippApi.Benchmarks.Generator;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks;

internal abstract class Engine
{
    public abstract string Name { get; }

    public abstract string Provider { get; }

    public abstract string Version { get; }

    public abstract string ConnectionString(string database);

    /// <summary>A context of the engine that is never connected, for its model and migrations.</summary>
    public abstract DbContext Model();

    public abstract bool Exists(string database);

    /// <summary>Makes room for a new database by removing what was left of it.</summary>
    public abstract void Prepare(string database);

    public abstract void Rename(string from, string to);

    /// <summary>Removes all databases with this prefix, except one.</summary>
    public abstract void RemoveOthers(string beginning, string except);

    public abstract IBulkWriter BulkWriter(string database, IReadOnlyList<Table> tables);

    /// <summary>Executes statements directly, for example to remove what a case has written.</summary>
    public abstract void Execute(string database, string sql);

    public abstract IReadOnlyList<string> Read(string database, string sql);
}
