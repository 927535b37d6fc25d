using Windfall.App.Frame;

namespace Windfall.App.Workers;

/// <summary>Something that is done again and again without anybody asking.</summary>
/// <param name="Name">As the status page, <c>doctor</c> and the table <c>worker_runs</c> say it: one word.</param>
/// <param name="Every">From the end of one run to the start of the next; the first starts at once.</param>
/// <param name="Run">May take as long as it likes, and ends soon after it is cancelled. What it throws is recorded, and it is tried again when its time comes.</param>
sealed record Worker(string Name, TimeSpan Every, Func<Shell, CancellationToken, Task> Run);
