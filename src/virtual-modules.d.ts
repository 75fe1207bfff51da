/** Written by the build: the colours of the first picture in both themes. */
declare module 'virtual:first-picture-colours.css';
