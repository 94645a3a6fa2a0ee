using System.Collections.Concurrent;

namespace JippApi.Infrastructure.Tests.SourceFiles;

/// <summary>A file that exists only while it is read: a beginning, then the same bytes again and again.</summary>
internal sealed class Generated(ReadOnlySpan<byte> start, ReadOnlySpan<byte> repeated, long length) : Stream
{
    private readonly byte[] start = start.ToArray();
    private readonly byte[] repeated = repeated.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = (int)Math.Min(count, length - Position);
        for (var at = 0; at < count; at++, Position++)
            buffer[offset + at] = Position < start.Length ? start[Position] : repeated[(Position - start.Length) % repeated.Length];
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset;

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Bounds of what work keeps in memory.</summary>
internal static class Memory
{
    private const int Megabyte = 1_048_576;

    /// <summary>Requires that work takes no more than some megabytes, all in all.</summary>
    public static Task<T> WithinAsync<T>(int megabytes, Func<Task<T>> work) =>
        Task.Run(() =>
        {
            using var thread = new OneThread();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = thread.Run(work);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan((long)megabytes * Megabyte);
            return result;
        });

    /// <summary>The megabytes that are kept now.</summary>
    public static long Kept() => GC.GetTotalMemory(forceFullCollection: true) / Megabyte;

    /// <summary>Runs work on the calling thread to its end, since what is allocated is counted by thread.</summary>
    private sealed class OneThread : SynchronizationContext, IDisposable
    {
        private readonly BlockingCollection<(SendOrPostCallback Call, object? State)> waiting = [];

        public override void Post(SendOrPostCallback d, object? state) => waiting.Add((d, state));

        public T Run<T>(Func<Task<T>> work)
        {
            SetSynchronizationContext(this);
            var task = work();
            task.ContinueWith(_ => waiting.CompleteAdding(), TaskScheduler.Default);
            foreach (var (call, state) in waiting.GetConsumingEnumerable())
                call(state);
            SetSynchronizationContext(null);
            return task.GetAwaiter().GetResult();
        }

        public void Dispose() => waiting.Dispose();
    }
}
